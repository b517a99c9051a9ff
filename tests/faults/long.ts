/** Whether `npm run test:faults` asks for the long form of a test that has a short one in `npm test`. */
export const LONG = process.env['SALDO_TEST_FAULTS'] === 'long';
