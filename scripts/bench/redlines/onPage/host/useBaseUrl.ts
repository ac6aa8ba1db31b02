const base = { withBaseUrl: (url: string): string => url };

export const useBaseUrlUtils = (): typeof base => base;
