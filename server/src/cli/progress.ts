/** A line on the terminal that says how far a long run has come; nothing where standard error is no terminal or the run is short. */
export class Progress {
  private done = 0;
  private shown = 0;
  private readonly active: boolean;

  constructor(private readonly total: number) {
    this.active = process.stderr.isTTY === true && total > 20;
  }

  /** One more file is being worked on. */
  step(file: string): void {
    this.done++;
    if (!this.active) return;
    const now = Date.now();
    if (now - this.shown < 100 && this.done < this.total) return;
    this.shown = now;
    process.stderr.write(`\r\u001b[K${this.done}/${this.total} ${file.slice(-60)}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.active) process.stderr.write('\r\u001b[K');
  }
}
