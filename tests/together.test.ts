import { globSync } from 'node:fs'

// Tests that share nothing but code run in one process: starting one for each of their files would take longer than they do.
for (const file of globSync('{news,languages,catalogue,lib,posters,web,measure}/**/*.test.ts', {
  cwd: import.meta.dirname,
}).sort())
  await import(new URL(file, import.meta.url).href)
