/** Times every letter of the search: its scripts from the key's event on, then style and layout of what they changed. */
const letters = [];
let begun = null;

addEventListener(
  'input',
  () => {
    begun = performance.now();
  },
  { capture: true },
);

addEventListener('input', () => {
  const scripted = performance.now();
  // Asking for a height makes the browser lay out on the spot.
  void document.body.offsetHeight;
  letters.push({ script: scripted - begun, layout: performance.now() - scripted });
});

/** The letters since it was last asked. */
bench.letters = () => letters.splice(0);
