/** Something the operator has to put right: said in one line, without a stack, and the exit code is 1. */
export class BootFailure extends Error {
  override readonly name = 'BootFailure';
}
