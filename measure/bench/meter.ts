import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What one phase of a process cost. */
export interface Cost {
  readonly seconds: number
  /** User and system time of all threads during the phase. */
  readonly cpuSeconds: number
  /** The same from the start of the process, loading included. */
  readonly processCpuSeconds: number
  /** The largest resident size of the process so far, in MB of 10⁶ bytes. */
  readonly peakMegabytes: number
  /** The longest time that the event loop did not turn, milliseconds. */
  readonly longestPause: number
}

// The monitor counts its own waiting in, and each look costs CPU: 2 ms is 1 % of a core.
const RESOLUTION = 2

/** Starts to measure; the answer ends it. */
export function startMeter(): () => Cost {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  delay.enable()
  const cpu = process.cpuUsage()
  const started = performance.now()
  return () => {
    const seconds = (performance.now() - started) / 1_000
    const { user, system } = process.cpuUsage(cpu)
    const whole = process.cpuUsage()
    delay.disable()
    return {
      seconds,
      cpuSeconds: (user + system) / 1e6,
      processCpuSeconds: (whole.user + whole.system) / 1e6,
      peakMegabytes: (process.resourceUsage().maxRSS * 1_024) / 1e6,
      longestPause: Math.max(0, delay.max / 1e6 - RESOLUTION),
    }
  }
}
