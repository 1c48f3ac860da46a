const sentence = (error) => error.message.split('\n')[0];

/** Each round starts at another page, so that no page always follows the same one. */
function rotated(pages, round, rounds) {
  const first = Math.floor((round * pages.length) / rounds) % pages.length;
  return [...pages.slice(first), ...pages.slice(0, first)];
}

/** Visits all pages in turn, round after round; what failed is said and left out. */
export async function runRounds({ pages, profiles, rounds, measure, label }) {
  const samples = [];
  const failures = [];
  const start = Date.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const profile of profiles)
      for (const page of rotated(pages, round, rounds)) {
        try {
          samples.push({ id: page.id, profile, round, ...(await measure(page, profile)) });
        } catch (error) {
          failures.push(`${page.id}, ${profile}, round ${round + 1}: ${sentence(error)}`);
          console.error(failures.at(-1));
        }
      }
    const minutes = ((Date.now() - start) / 60_000).toFixed(1);
    console.error(`${label}: round ${round + 1} of ${rounds}, ${minutes} min`);
  }
  return { samples, failures };
}
