import { run } from "./run";

// A reader that has seen enough (`soat check … | head`) closes the pipe; that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (bug: unknown) => {
    process.stderr.write(
      `Soát Phụ lục gặp lỗi của chính chương trình. Xin báo lại kèm nội dung dưới đây.\n` +
        `This is a fault of the program itself. Please report it with what follows.\n` +
        `${bug instanceof Error ? bug.stack : String(bug)}\n`,
    );
    process.exitCode = 2;
  },
);
