/** Two connections: as the machine is, and a slow phone on a slow line. */
export const profiles = {
  unthrottled: null,
  slow: { cpu: 4, latency: 150, down: 1_600_000, up: 750_000 },
};

/** Browsers ask for a site's icon when they like, and a page does not wait for it. */
const icon = /\/(favicon|icon-)[^/]*$/;

/** Makes the page slow before it is opened. */
export async function throttle(cdp, profile) {
  if (!profile) return;
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.latency,
    downloadThroughput: profile.down / 8,
    uploadThroughput: profile.up / 8,
  });
}

/**
 * Counts what a page fetches. Bytes are those of the bodies as they travelled (brotli), headers
 * left out, because one server with one set of headers serves all pages.
 */
export async function countRequests(cdp) {
  const requests = new Map();
  let last = Date.now();
  const touch = () => {
    last = Date.now();
  };

  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('http') || icon.test(request.url)) return;
    requests.set(requestId, { url: request.url, script: false, head: 0, bytes: 0, done: false });
    touch();
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const request = requests.get(requestId);
    if (!request) return;
    request.head = response.encodedDataLength;
    request.script = /javascript/.test(response.mimeType);
    touch();
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (!request) return;
    request.bytes = Math.max(0, encodedDataLength - request.head);
    request.done = true;
    touch();
  });
  cdp.on('Network.loadingFailed', ({ requestId }) => {
    const request = requests.get(requestId);
    if (request) request.done = true;
    touch();
  });
  await cdp.send('Network.enable');

  const all = () => [...requests.values()];
  const sum = (some) => some.reduce((total, { bytes }) => total + bytes, 0);
  return {
    /** Milliseconds since the network did anything; 0 while something is on its way. */
    silence: () => (all().every(({ done }) => done) ? Date.now() - last : 0),
    totals: () => ({
      bytes: sum(all()),
      script: sum(all().filter(({ script }) => script)),
      requests: all().length,
    }),
  };
}
