/** Writes to standard output, waiting where a pipe is full, so that nothing is lost at exit and memory stays bounded. */
export function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
