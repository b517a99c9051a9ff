/**
 * `npm run test:variants`: every implementation that is broken on purpose, of which `npm test` asks a handful: each has to be
 * named by the rule that it breaks. A minute or so; prints as it goes.
 */
import { endChildrenOnExit } from './process/children.ts';
import { runVisibly } from './process/run-visibly.ts';

endChildrenOnExit();
process.env['SALDO_TEST_VARIANTS'] = 'long';
process.exitCode = await runVisibly('node', ['--test', 'tests/variants/variants.test.ts']);
