import { addFigureSlides, type DrawPicture } from './figure-slides';
import { newOfficeFile, writeOfficeFile } from './office-file';
import type { Slides } from './slide-frame';

/** A figure as slides of a file of its own, in one language or two. */
export async function figurePptx(slides: Slides, picture: DrawPicture): Promise<Blob> {
  const { figure, papers, theme, second } = slides;
  const languages = [papers.lang, ...(second ? [second.papers.lang] : [])];
  const file = await newOfficeFile(figure.title, languages);
  await addFigureSlides(file, slides, picture);
  return writeOfficeFile(file, {
    title: figure.title,
    author: papers.site,
    release: papers.release,
    theme,
  });
}
