import { page, smallKnowledge, type Files } from './smallTree';

const AUTUMN = `## Udbud {#udbud}

::item{number="1" tracks="proces"}

:::decision[Mursten som krav]{#b-1 state="superseded" who="kommune-a; Sekretariatet" affects="udbud-af-mursten" supersededBy="b-2"}
Kommunen kræver brugte mursten.

Det gælder "alle" udbud; også små & hurtige.
:::

:::action{#h-1 who="kommune-a" deadline="2026-12-15" decision="b-1"}
=Kommunen spørger markedet. Svaret deles.
:::`;

const WINTER = `## Udbud {#udbud}

:::decision[Mursten som option]{#b-2}
Brugte mursten er en option.
:::

:::action[Send udkast]{#h-2 state="done" who="Sekretariatet" deadline="2026-04-01"}
Udkastet sendes.
:::

:::action[Find et lager]{#h-3 who="Sekretariatet"}
Hos en kommune.
:::`;

/** Two meetings with minutes: a real one in autumn, and in winter an example whose decision replaces that of the autumn. */
export const MINUTES_FILES: Files = {
  'docs/kommuner/kommune-a.md': page('municipality', { title: 'Kommune A' }),
  'docs/arbejdsspor/proces.md': page('track', { title: 'Proces og udbud' }),
  'docs/vejledning/udbud-af-mursten.md': page('guidance', { title: 'Udbud af mursten' }),
  'blog/2025-11-13-efteraar.md': page('meeting', { title: 'Efterårsmøde', number: 4, start: '2025-11-13T09:00', weekday: 'torsdag' }),
  'blog/2026-03-12-vinter.md': page('meeting', { title: 'Vintermøde', number: 5, start: '2026-03-12T09:00', weekday: 'torsdag', example: true }),
  'docs/referater/2025-11-13.md': page('minutes', { title: 'Referat fra efteråret', meeting: 'efteraar', reviewed: '2026-01-05', participants: [{ municipality: 'kommune-a' }, { who: 'Gæst' }] }, AUTUMN),
  'docs/referater/2026-03-12.md': page('minutes', { title: 'Referat fra vinteren', meeting: 'vinter', reviewed: '2026-01-05', state: 'example', example: true }, WINTER),
};

/** The knowledge that these minutes make. */
export function minutesKnowledge() {
  return smallKnowledge(MINUTES_FILES);
}
