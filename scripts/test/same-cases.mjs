// @ts-check
// Before each file of unit tests: property tests try the same cases in every run, unless another seed is given.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['CARREL_TEST_SEED'] ?? 20_251_120) });
