// What `helm test` runs, with the image's Node. Reads only; exit code 1 says what was not as it should be.
const { GATEWAY_URL, TOKEN } = process.env;
const reads = {
  membership: '/v1/cities',
  meetings: '/v1/meetings',
  'working-groups': '/v1/working-groups',
  notifications: '/v1/event-types',
};

/** The answer's status, or what kept it away. */
async function get(path, headers = {}) {
  try {
    const { status } = await fetch(`${GATEWAY_URL}${path}`, { headers, signal: AbortSignal.timeout(10_000) });
    return status;
  } catch (error) {
    return String(error.cause ?? error);
  }
}

async function expect(what, status, path, headers) {
  const answer = await get(path, headers);
  console.log(answer === status ? `ok     ${what}` : `FAILED ${what}: GET ${path} gave ${answer}, not ${status}`);
  if (answer !== status) process.exitCode = 1;
}

await expect('the gateway answers with its document', 200, '/openapi.json');
await expect('who has no token is refused', 401, reads.membership);
if (TOKEN) {
  for (const [service, path] of Object.entries(reads))
    await expect(`${service} answers behind the gateway`, 200, path, { authorization: `Bearer ${TOKEN}` });
} else {
  console.log('not asked: the services behind the gateway; test.tokenSecret names no token');
}
