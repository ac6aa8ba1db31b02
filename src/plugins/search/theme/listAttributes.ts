/** What a field tells assistive technology about the list below it. */
export interface ListAttributes {
  'aria-autocomplete': 'list';
  'aria-expanded': boolean;
  'aria-controls'?: string;
  'aria-activedescendant'?: string;
}

export const CLOSED_LIST: ListAttributes = { 'aria-autocomplete': 'list', 'aria-expanded': false };
