import { config as readDotenv } from 'dotenv'
import { runCli } from './cli/run.ts'

// Whoever reads our output may stop early (`| head`): then there is nothing left to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

readDotenv({ quiet: true })
const code = await runCli(process.argv.slice(2), process)
// A pipe takes what is written when its reader does: leaving before would cut it off.
await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
process.exit(code)
