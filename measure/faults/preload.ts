// Loaded into a process of the bot before anything else (node --import): moves its clock, and takes out a part of it where asked.
import './mutations.ts'

const ahead = Number(process.env.FAULTS_CLOCK_AHEAD ?? '0')
const RealDate = Date

if (ahead !== 0) {
  const now = () => RealDate.now() + ahead
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, self) => Reflect.construct(target, given.length === 0 ? [now()] : given, self),
    get: (target, name, self) => (name === 'now' ? now : Reflect.get(target, name, self)),
  })
}
