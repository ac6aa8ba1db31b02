/** The name of the knowledge base, as it stands on its pages and in what readers take along. */
export const SITE_TITLE = 'Videnbank for cirkulære kommuner';
