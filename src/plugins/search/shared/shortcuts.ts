/** Id of the field on `/soeg/`; there the shortcuts lead to it instead of to the header. */
export const PAGE_FIELD_ID = 'soegefelt';

/** Class of the field in the header of every page. */
export const HEADER_FIELD_CLASS = 'search-bar__input';

/** Where a browser keeps that its reader does not want a key without Ctrl to do anything (WCAG 2.1.4), and what it keeps there. */
export const SLASH_KEY = 'soeg.skraastreg';
export const SLASH_OFF = 'fra';

/**
 * Moves the focus to the search field by `/`, unless somebody is writing, and by Ctrl/⌘ K. It stands in every page by
 * itself, for without it the browser's own search would take the keys until the site's script has come.
 */
export const SHORTCUT_SCRIPT = `document.addEventListener('keydown',function(e){
if(e.defaultPrevented||e.altKey)return;
if(e.ctrlKey||e.metaKey){if(e.shiftKey||e.key.toLowerCase()!=='k')return}
else{
if(e.key!=='/'||e.target.isContentEditable||/^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName))return;
try{if(localStorage.getItem('${SLASH_KEY}')==='${SLASH_OFF}')return}catch(_){}
}
var field=document.getElementById('${PAGE_FIELD_ID}')||document.querySelector('.${HEADER_FIELD_CLASS}');
if(field){e.preventDefault();field.focus();field.select()}
})`;
