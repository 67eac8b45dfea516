import { bank } from './bank.ts';
import { systems } from './baselines.ts';
import { score, type Verdict, wilson } from './score.ts';

/*
 * npm run eval -- [--verbose] [--half 0|1]
 * Prints, without any judge, how the answers to the bank's questions compare with what is right; per kind, beside three baselines.
 */

const half = process.argv.includes('--half') ? Number(process.argv[process.argv.indexOf('--half') + 1]) : undefined;
const verbose = process.argv.includes('--verbose');
const questions = bank().filter((asked) => half === undefined || asked.half === half);

const line = (name: string, verdicts: readonly Verdict[]): string => {
  const count = (is: Verdict['is']): number => verdicts.filter((verdict) => verdict.is === is).length;
  const sum = (key: keyof Verdict['cited']): number => verdicts.reduce((total, { cited }) => total + cited[key], 0);
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);
  return [
    name.padEnd(26),
    String(verdicts.length).padStart(4),
    `${count('right')} (${wilson(count('right'), verdicts.length)})`.padStart(14),
    `${count('wrong')} (${wilson(count('wrong'), verdicts.length)})`.padStart(14),
    String(count('refused')).padStart(8),
    share(sum('good'), sum('all')).padStart(10),
    share(sum('found'), sum('wanted')).padStart(8),
  ].join(' ');
};

const head = ['', 'of', 'right (95 %)', 'wrong (95 %)', 'refused', 'cit. prec.', 'recall'];
console.log(
  [
    head[0]?.padEnd(26),
    head[1]?.padStart(4),
    head[2]?.padStart(14),
    head[3]?.padStart(14),
    head[4]?.padStart(8),
    head[5]?.padStart(10),
    head[6]?.padStart(8),
  ].join(' '),
);

for (const [name, answers] of Object.entries(systems)) {
  const verdicts = questions.map((asked) => ({ asked, verdict: score(asked, answers(asked)) }));
  console.log(
    line(
      name,
      verdicts.map(({ verdict }) => verdict),
    ),
  );
  if (name !== 'rapporteur') continue;
  for (const kind of [...new Set(questions.map((asked) => asked.kind))].sort())
    console.log(
      line(
        `  ${kind}`,
        verdicts.filter(({ asked }) => asked.kind === kind).map(({ verdict }) => verdict),
      ),
    );
  if (verbose)
    for (const { asked, verdict } of verdicts)
      if (verdict.is !== 'right') console.log(`    ${verdict.is}: “${asked.q}”: ${verdict.why.join('; ')}`);
}
