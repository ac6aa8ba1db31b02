import { describe, expect, it } from 'vitest';
import { checkTree } from '../src/model/check';
import { readTree } from '../src/model/load/readTree';
import { planSkeleton, SKELETON_KINDS, type SkeletonRequest } from '../src/model/skeleton';
import { parseTree } from '../src/model/tree';

const { files } = await readTree('.');
const { tree } = parseTree(files);

const request = (kind: string, options: SkeletonRequest['options'] = {}): SkeletonRequest => ({
  kind,
  id: `ny-${kind}`,
  today: '2024-02-29',
  options: { source: 'cc-1', ...options },
});

describe('npm run new', () => {
  const pageKinds = SKELETON_KINDS.filter((kind) => kind !== 'source' && kind !== 'figure');

  it.each(pageKinds)('writes a %s that passes the check among the real content', (kind) => {
    const plan = planSkeleton(request(kind), tree);
    if ('error' in plan || plan.file === null) throw new Error(`no file planned: ${JSON.stringify(plan)}`);
    const grown = parseTree([...files, { path: plan.file, text: plan.text }]);
    expect([...grown.problems, ...checkTree(grown.tree)]).toEqual([]);
  });

  it('writes a figure entry that passes the check when pasted into a data file', () => {
    const plan = planSkeleton(request('figure'), tree);
    if ('error' in plan) throw new Error(plan.error);
    const grown = parseTree([...files, { path: 'src/data/figures/ny.yml', text: plan.text }]);
    expect([...grown.problems, ...checkTree(grown.tree)]).toEqual([]);
  });

  it('prints a source entry whose only fault is that nothing cites it yet', () => {
    const plan = planSkeleton(request('source'), tree);
    if ('error' in plan) throw new Error(plan.error);
    const grown = parseTree([...files, { path: 'src/data/sources/ny.yml', text: plan.text }]);
    expect([...grown.problems, ...checkTree(grown.tree)].map(({ rule }) => rule)).toEqual(['unused-source']);
  });

  it('puts the weekday of the given date into a meeting and the next number after the known ones', () => {
    const plan = planSkeleton(request('meeting', { date: '2019-03-21' }), tree);
    expect(plan).toMatchObject({ file: 'blog/2019-03-21-ny-meeting.md' });
    expect('text' in plan ? plan.text : '').toContain('weekday: torsdag');
    expect('text' in plan ? plan.text : '').toContain('number: 4\n');
  });

  it.each([
    [{ ...request('cas') }, 'Typen »cas« findes ikke. Mente du »case«?'],
    [{ ...request('case'), id: 'Børnehus' }, '»Børnehus« kan ikke være et id. Brug små bogstaver a-z, tal og bindestreger; skriv æ, ø og å som ae, oe og aa.'],
    [{ ...request('case'), id: undefined }, 'Skriv et id efter typen, fx boernehuset-svanen.'],
    [{ ...request('case'), id: 'venlo-stadskantoor' }, "Id'et »venlo-stadskantoor« er allerede brugt. Vælg et andet."],
    [request('meeting', { date: '2019-02-30' }), 'Datoen »2019-02-30« findes ikke. Skriv den som 2019-03-21.'],
    [request('case', { folder: '../../x' }), '»../../x« kan ikke være en mappe. Brug små bogstaver a-z, tal og bindestreger.'],
    [request('meeting', { source: undefined }), "meeting skal have en kilde. Tilføj --source med id'et på en kilde."],
  ])('answers a request it cannot meet with one Danish sentence', (wrong, error) => {
    expect(planSkeleton(wrong, tree)).toEqual({ error });
  });

});
