/** Waits for the first frame in which a chart has ink. */
async function awaitInk() {
  bench.firstInk = await bench.momentOf(() => bench.charts().some(bench.hasInk));
  bench.watchTextOnly();
}
void awaitInk();
