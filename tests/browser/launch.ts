/** How browsers are started for tests: they ask nobody but the site for anything. */
export const LAUNCH_ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
