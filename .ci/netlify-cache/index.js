// Keeps between two builds on Netlify what makes the second one fast: what was read, and what was written.
const kept = ['.cache', 'output'];

export const onPreBuild = ({ utils }) => utils.cache.restore(kept);

export const onPostBuild = ({ utils }) => utils.cache.save(kept);
