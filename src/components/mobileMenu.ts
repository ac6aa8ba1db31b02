import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/**
 * Gives the menu of small windows what a dialog owes the keyboard: the focus moves into it and back, Tab stays inside,
 * and Escape closes it. The theme only slides it in.
 */
if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener('keydown', closeOnEscape);
  const changes = new MutationObserver(followMenu);
  changes.observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['class'], attributeOldValue: true });
}

/** What the open menu covers: the page, the bar itself, and the way past it, which leads into the page. */
const BELOW = 'main, footer, .navbar__inner, [role="region"]:has(> a[href="#__docusaurus_skipToContent_fallback"])';

/** The class that the theme gives the bar while its menu is open. */
const OPEN = 'navbar-sidebar--show';

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') document.querySelector<HTMLElement>(`.${OPEN} .navbar-sidebar__close`)?.click();
}

function followMenu(records: MutationRecord[]): void {
  for (const { target, oldValue } of records) {
    if (!(target instanceof HTMLElement) || !target.classList.contains('navbar')) continue;
    const isOpen = target.classList.contains(OPEN);
    const wasOpen = oldValue?.includes(OPEN) === true;
    if (isOpen !== wasOpen) moveFocus(target, isOpen);
  }
}

/** What lies under the menu cannot be reached while it is open; the focus goes to its first button, and back afterwards. */
function moveFocus(navbar: HTMLElement, isOpen: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>(BELOW)) part.inert = isOpen;
  const next = isOpen ? '.navbar-sidebar__close' : '.navbar__toggle';
  // The menu is not visible, and so takes no focus, until the style of its new class has been applied.
  setTimeout(() => navbar.querySelector<HTMLElement>(next)?.focus(), 100);
}
