/** Opens the note with this id from a mark inside a plot, where no button of the page was pressed. */
export const openNote = (id: string): void => document.getElementById(id)?.showPopover();
