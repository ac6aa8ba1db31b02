/** What an editor does after an import: the sentence first, then the line to write as it must stand in the file. */

/** `first` is what to do before the page is published. */
export function draftStep(first: string): string {
  return `${first} Siden er en kladde og bliver ikke udgivet, før du sletter linjen »draft: true« øverst i filen.`;
}

/** `decision` is an id to show the line with. */
export function membersStep(decision: string): string {
  return `Fjern, hvad der ikke må ligge offentligt. Må kun netværkets medlemmer læse siden, så skriv linjen »audience: members« i hovedet. Gælder det kun én beslutning, så skriv det i dens klammer: »:::decision{#${decision} audience="members"}«.`;
}

/** `said` is the state that the file itself gives. */
export function approvalStep(said: string | null): string {
  const own = said === null ? '' : `Filen siger »${said}«, men siden begynder som udkast. `;
  return `${own}Når referatet er godkendt, så ret linjen »state: draft« i hovedet til »state: approved«, og skriv dagen på linjen under, fx »approved: 2019-04-04«.`;
}

/** `address` is that of the page. */
export function checkStep(address: string): string {
  return `Kør kommandoen npm run check. Den finder fejl på siden og siger, hvordan de rettes. Se siden på ${address}, når du har startet videnbanken med npm start.`;
}
