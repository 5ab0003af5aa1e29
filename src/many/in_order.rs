//! Work done by several threads, its results taken in order.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

/// So many results may wait for an earlier one, for each thread.
const WAITING: usize = 4;

/// Works on each part with so many threads and hands on the results in the order of the parts; the
/// first error ends it.
pub(super) fn in_order<P: Sync, R: Send, E: Send>(
    parts: &[P],
    threads: usize,
    work: impl Fn(&P) -> Result<R, E> + Sync,
    mut each: impl FnMut(R),
) -> Result<(), E> {
    let next = AtomicUsize::new(0);
    let (sender, receiver) = sync_channel(WAITING * threads.max(1));
    thread::scope(|scope| {
        let receiver = receiver;
        for _ in 0..threads.max(1) {
            let (sender, next, work) = (sender.clone(), &next, &work);
            scope.spawn(move || {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    let Some(part) = parts.get(number) else { break };
                    // Nobody receives any more after an error.
                    if sender.send((number, work(part))).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let mut early = BTreeMap::new();
        let mut wanted = 0;
        for (number, result) in &receiver {
            early.insert(number, result?);
            while let Some(result) = early.remove(&wanted) {
                each(result);
                wanted += 1;
            }
        }
        Ok(())
    })
}
