/** Where a published figure stands with its sentence. */
export const figureLink = (figure: string): string => `./data.html#${encodeURIComponent(figure)}`;
