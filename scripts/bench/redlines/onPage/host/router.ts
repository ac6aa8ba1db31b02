/** The page stands alone: nothing leads away from it. */
const history = { push: (): void => undefined };

export const useHistory = (): typeof history => history;

export const useLocation = (): Location => window.location;
