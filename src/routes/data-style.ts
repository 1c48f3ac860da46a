import figurePage from '../ui/figure-page.page.css?inline';
import data from './data.page.css?inline';

/** The style of the data pages: a figure page's, and their own. */
export const dataStyle: string = figurePage + data;
