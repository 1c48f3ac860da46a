// One file for all that takes figures away, because the bundler would cut a second one's share out of
// what wakes a figure, and that would weigh in every page.
export { open, take } from './deck/open';
export { Panel } from './take/panel';
