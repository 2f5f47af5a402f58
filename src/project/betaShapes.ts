/**
 * Least and greatest shape a or b of a beta prior, and greatest of one component of a Dirichlet prior (up to ten components
 * add up to a beta's). Beyond them the share is one number in all runs, to the last bit.
 */
export const betaShapes = {least: 1e-6, most: 1e8, mostOfComponent: 1e7} as const;
