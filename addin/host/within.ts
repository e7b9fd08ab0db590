/**
 * What a promise gives, but a rejection with what `late` gives where that takes longer than so many milliseconds: some
 * of Office’s promises never settle. Office cannot be called back; what it still does, it does.
 */
export function within<Result>(
  milliseconds: number,
  work: Promise<Result>,
  late: () => Error,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(late());
    }, milliseconds);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
