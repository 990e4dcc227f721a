// Loaded into a process of the bot before anything else (node --import): moves its clocks, and takes out a part of it where asked.
import './mutations.ts'

// Ten seconds of a process's life pass in one: it waits by them for requests of before it was started, of which none is left in a trial.
const uptime = process.uptime.bind(process)
process.uptime = () => uptime() * 10

const ahead = Number(process.env.FAULTS_CLOCK_AHEAD ?? '0')
const RealDate = Date

if (ahead !== 0) {
  const now = () => RealDate.now() + ahead
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self),
    get: (target, name, self) => (name === 'now' ? now : Reflect.get(target, name, self)),
  })
}
