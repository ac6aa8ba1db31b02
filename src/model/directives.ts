import { PAGE_SCHEMAS, type PageKind } from './kinds';

/** A block that an editor can write, and what it needs. */
export interface Directive {
  name: string;
  /** One line with two colons, or a box between three and three. */
  form: 'leafDirective' | 'containerDirective';
  /** What its `{#id}` names, when it takes one. */
  names?: 'figure' | 'drawing';
  /** The kinds that its `{kind=…}` may name, when it takes one. */
  kinds?: readonly string[];
  /** The only kinds of page it can stand on. */
  onlyOn?: readonly PageKind[];
  /** Whether it gathers from the whole knowledge base, so that its page changes with every other. */
  gathers?: boolean;
  /** As an editor would write it. */
  example: string;
}

const BOXES = ['note', 'tip', 'info', 'warning', 'danger'];

const LIST: readonly Directive[] = [
  { name: 'action', form: 'containerDirective', onlyOn: ['minutes'], example: ':::action{#h-2019-03-05-1 who="Sekretariatet" deadline="2019-06-01"}' },
  { name: 'actions', form: 'leafDirective', gathers: true, example: '::actions' },
  { name: 'adoptions', form: 'leafDirective', gathers: true, example: '::adoptions' },
  { name: 'decision', form: 'containerDirective', onlyOn: ['minutes'], example: ':::decision{#b-2019-03-05-1}' },
  { name: 'decisions', form: 'leafDirective', gathers: true, example: '::decisions' },
  { name: 'item', form: 'leafDirective', onlyOn: ['minutes'], example: '::item{number="3"}' },
  { name: 'paragraph', form: 'containerDirective', onlyOn: ['charter', 'proposal'], example: ':::paragraph[Formål]{#formaal number="1"}' },
  { name: 'partnerround', form: 'leafDirective', onlyOn: ['minutes'], example: '::partnerround' },
  { name: 'partnerrounds', form: 'leafDirective', gathers: true, example: '::partnerrounds' },
  { name: 'casebrowser', form: 'leafDirective', example: '::casebrowser' },
  { name: 'kilder', form: 'leafDirective', gathers: true, example: '::kilder' },
  { name: 'ordbog', form: 'leafDirective', gathers: true, example: '::ordbog' },
  { name: 'oversigt', form: 'leafDirective', gathers: true, kinds: Object.keys(PAGE_SCHEMAS), example: '::oversigt{kind=case}' },
  { name: 'program', form: 'leafDirective', onlyOn: ['meeting'], example: '::program' },
  { name: 'proposals', form: 'leafDirective', gathers: true, example: '::proposals' },
  { name: 'spredning', form: 'leafDirective', names: 'figure', example: '::spredning{#tal-id}' },
  { name: 'tal', form: 'leafDirective', names: 'figure', example: '::tal{#tal-id}' },
  { name: 'tegning', form: 'containerDirective', names: 'drawing', example: ':::tegning{#tegning-id}' },
  ...BOXES.map((name): Directive => ({ name, form: 'containerDirective', example: `:::${name}` })),
];

/** The blocks of the knowledge base by name; the check refuses every other, which would vanish without a word. */
export const DIRECTIVES: ReadonlyMap<string, Directive> = new Map(LIST.map((directive) => [directive.name, directive]));

/** The names of the blocks that show a figure, or a drawing, by its id. */
export function directivesNaming(target: 'figure' | 'drawing'): readonly string[] {
  return LIST.filter(({ names }) => names === target).map(({ name }) => name);
}

/** The names of the blocks that gather from the whole knowledge base. */
export const GATHERING: ReadonlySet<string> = new Set(LIST.filter(({ gathers }) => gathers === true).map(({ name }) => name));
