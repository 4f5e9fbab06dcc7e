// Counts what ran. A check that failed, or a run that ended without results, is a failure like a test's.
import { readFileSync } from 'node:fs';

const [, , file, tests, checks] = process.argv;

function results() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results();
const broken = numFailedTests + numRuntimeErrorTestSuites;
const failed = broken + (broken === 0 && tests !== '0' ? 1 : 0) + (checks === '0' ? 0 : 1);
console.log(`${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
process.exitCode = failed === 0 && numPassedTests > 0 ? 0 : 1;
