import { runCli } from './cli/index.ts'

// Whoever reads our output may stop early (`| head`): then there is nothing left to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const code = await runCli(process.argv)
// A pipe takes what is written when its reader does: leaving before would cut it off.
await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
process.exit(code)
