/** What the picture says that stands for a page when its link is shared. */
export interface CardText {
  title: string;
  /** `Case`, `Netværksmøde`; null for a page of no special kind. */
  kind: string | null;
  /** As readers see it: `22. november 2018`, `2007–2016`; null when the page has no date of its own. */
  date: string | null;
  isExample: boolean;
}

export interface Card extends CardText {
  /** Of the picture, below the base URL. */
  address: string;
}

/** What the card says, for those who do not see it: `Eksempel. Case, 2007–2016: Rådhuset i Venlo`. */
export function altOfCard({ title, kind, date, isExample }: Pick<CardText, 'title'> & Partial<CardText>): string {
  const about = [kind, date].filter((part) => part != null).join(', ');
  return `${isExample === true ? 'Eksempel. ' : ''}${about === '' ? '' : `${about}: `}${title}`;
}
