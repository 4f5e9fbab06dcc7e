/** Says each text once in so many ms: what goes on being wrong is told again, but does not bury the rest. */
export function seldom(say: (line: string) => void, every = 30_000): (line: string) => void {
  const said = new Map<string, number>();
  return (line) => {
    const now = performance.now();
    if (now - (said.get(line) ?? -Infinity) < every) return;
    if (said.size > 1_000) said.clear();
    said.set(line, now);
    say(line);
  };
}
