const context = { siteConfig: { url: 'https://videnbank.example' } };

export default function useDocusaurusContext(): typeof context {
  return context;
}
