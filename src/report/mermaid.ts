import type { PlanReport } from '../plan/plan-report.ts';
import { grouped } from './grouped.ts';
import { count } from './human-time.ts';
import { oneLine, shorten } from './printable.ts';

/** A picture of jobs, and what it leaves out. */
export interface JobGraph {
  /** Mermaid; undefined when there is nothing to draw. */
  readonly text: string | undefined;
  /** One sentence when it does not show every job or every arrow; else empty. */
  readonly note: string;
}

// More nobody can read; GitHub draws at most 500 arrows and 50,000 characters.
const mostNodes = 100;
const mostEdges = 300;
const longestLabel = 40;

/** Changed jobs and those after them as boxes by team; with too many of them, the teams alone. */
export function jobGraph(plan: PlanReport, failed: ReadonlySet<string>): JobGraph {
  const jobs = nodesOf(plan, failed);
  if (jobs.length === 0) return { text: undefined, note: '' };
  if (jobs.length <= mostNodes) return draw(jobs, plan.edges, '');
  const teams = teamNodes(jobs);
  const teamOf = new Map(jobs.map(({ key, team }) => [key, team]));
  const edges = plan.edges.map(([a, b]) => [teamOf.get(a) ?? a, teamOf.get(b) ?? b] as const);
  const note = `${count(jobs.length, 'job')} are too many for one picture: it shows their teams.`;
  return draw(teams, distinctEdges(edges), note);
}

interface Node {
  readonly key: string;
  readonly label: string;
  readonly team: string;
  readonly look: Look;
}

type Look = 'added' | 'changed' | 'removed' | 'downstream';

function nodesOf({ changes, downstream }: PlanReport, failed: ReadonlySet<string>): Node[] {
  const label = (job: string) => `${failed.has(job) ? '❌ ' : ''}${shorten(job, longestLabel)}`;
  return [
    ...changes.map(({ job, team = '', kind }) => {
      const look = kind === 'renamed' ? 'changed' : kind;
      return { key: job, label: label(job), team, look } as const;
    }),
    ...downstream.map(
      ({ job, team = '' }) => ({ key: job, label: label(job), team, look: 'downstream' }) as const,
    ),
  ];
}

function teamNodes(jobs: readonly Node[]): Node[] {
  return [...grouped(jobs, ({ team }) => team)].map(([team, members]) => {
    const after = members.filter(({ look }) => look === 'downstream').length;
    const changed = members.length - after;
    const counts = [...(changed > 0 ? [`${changed} changed`] : []), ...(after > 0 ? [`${after} after`] : [])];
    const name = team === '' ? 'no team' : shorten(team, longestLabel);
    return {
      key: team,
      label: `${name}: ${counts.join(', ')}`,
      team: '',
      look: changed > 0 ? 'changed' : 'downstream',
    };
  });
}

function distinctEdges(edges: PlanReport['edges']): PlanReport['edges'] {
  const others = edges.filter(([a, b]) => a !== b);
  return [...new Map(others.map((edge) => [JSON.stringify(edge), edge])).values()];
}

function draw(nodes: readonly Node[], edges: PlanReport['edges'], note: string): JobGraph {
  const drawn = nodes.slice(0, mostNodes);
  const ids = new Map(drawn.map(({ key }, index) => [key, `n${index + 1}`]));
  const arrows = edges.flatMap(([from, to]) => {
    const [a, b] = [ids.get(from), ids.get(to)];
    return a === undefined || b === undefined ? [] : [`  ${a} --> ${b}`];
  });
  const lost = nodes.length - drawn.length;
  const notes = [
    note,
    lost > 0 ? `${lost} more are not drawn.` : '',
    arrows.length > mostEdges ? `${arrows.length - mostEdges} more arrows are not drawn.` : '',
  ];
  const text = ['flowchart LR', ...boxes(drawn, ids), ...arrows.slice(0, mostEdges), ...looks].join('\n');
  return { text, note: notes.filter((part) => part !== '').join(' ') };
}

function boxes(nodes: readonly Node[], ids: ReadonlyMap<string, string>): string[] {
  return [...grouped(nodes, ({ team }) => team)].flatMap(([team, members], index) => {
    const lines = members.map(({ key, label, look }) => `  ${ids.get(key)}["${literal(label)}"]:::${look}`);
    return team === ''
      ? lines
      : [
          `  subgraph t${index + 1}["${literal(shorten(team, longestLabel))}"]`,
          ...lines,
          '  end',
          `  class t${index + 1} team`,
        ];
  });
}

// Legible in GitHub's light and dark pages.
const looks = [
  '  classDef team fill:transparent,stroke:#8c959f,color:#8c959f',
  '  classDef added fill:#dafbe1,stroke:#1a7f37,color:#116329',
  '  classDef changed fill:#fff8c5,stroke:#9a6700,color:#4d2d00',
  '  classDef removed fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:5 4',
  '  classDef downstream fill:#ddf4ff,stroke:#0969da,color:#0a3069',
];

/** All that could end the quotes, begin markup or a directive is written as Mermaid's entity. */
function literal(text: string): string {
  return oneLine(text).replace(/[^\p{L}\p{N} ,/-]|^-/gu, (character) => `#${character.codePointAt(0)};`);
}
