import type { RuleResult, Verdict } from '../judge.ts';

/** The verdict as JUnit's XML, a suite a chapter and a test case a rule. */
export function junitReport({ rules }: Verdict): string {
  const chapters = Map.groupBy(rules, ({ rule }) => rule.chapter);
  const suites = [...chapters].map(([chapter, own]) => {
    const count = (outcome: RuleResult['outcome']) => own.filter((one) => one.outcome === outcome).length;
    return [
      `  <testsuite name="${escape(chapter)}" tests="${own.length}" failures="${count('failed')}" skipped="${count('not judged')}">`,
      ...own.map(testCase),
      '  </testsuite>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="Saldo">',
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ rule, outcome, checks }: RuleResult): string {
  const seen = checks
    .filter((one) => one.outcome === outcome)
    .map((one) => one.seen ?? '')
    .join('\n');
  const head = `    <testcase classname="${rule.id}" name="${escape(`${rule.id} ${rule.title}`)}"`;
  if (outcome === 'passed') return `${head}/>`;
  const inner =
    outcome === 'failed' ? `<failure message="${escape(seen)}"/>` : `<skipped message="${escape(seen)}"/>`;
  return `${head}>${inner}</testcase>`;
}

/** Text in an attribute of XML 1.0, without what it cannot hold. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
