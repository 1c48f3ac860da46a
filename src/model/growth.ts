/** By how many per cent the second figure is above the first, to one decimal; negative where below. */
export const changeOf = (first: number, second: number): number =>
  Math.round((second / first - 1) * 1000) / 10;
