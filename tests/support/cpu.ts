/** Milliseconds of CPU that this thread spends until a task ends. What else the machine is at does not count, as it would by the clock. */
export async function cpuOf(task: () => unknown): Promise<number> {
  const before = process.threadCpuUsage()
  await task()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1_000
}
