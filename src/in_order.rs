//! Work done by several threads, its results taken in order.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;

/// So many results may wait to be taken, for each thread.
const WAITING: usize = 4;

/// Lets so many threads work at so many parts; hands on the results in the order of the parts. The first
/// error ends it.
///
/// `start` makes what a thread needs to work.
///
/// # Errors
/// The first that came of a part.
pub fn parts_in_order<W, R: Send, E: Send>(
    threads: usize,
    parts: usize,
    start: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, usize) -> Result<R, E> + Sync,
    each: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let next = AtomicU32::new(0);
    in_order(
        threads,
        start,
        |worker| {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let part = number as usize;
            (part < parts)
                .then(|| Ok((number, work(worker, part)?)))
                .transpose()
        },
        each,
    )
}

/// Lets so many threads work at parts, each of which says which of them it was, from 0 on, until there
/// are no more; hands on the results in the order of the parts. The first error ends it.
///
/// `start` makes what a thread needs to work.
///
/// # Errors
/// The first that came of a part.
pub fn in_order<W, R: Send, E: Send>(
    threads: usize,
    start: impl Fn() -> W + Sync,
    work: impl Fn(&mut W) -> Result<Option<(u32, R)>, E> + Sync,
    mut each: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    if threads <= 1 {
        let mut worker = start();
        while let Some((_, result)) = work(&mut worker)? {
            each(result)?;
        }
        return Ok(());
    }
    let (sender, receiver) = sync_channel(WAITING * threads);
    thread::scope(|scope| {
        let receiver = receiver;
        for _ in 0..threads {
            let (sender, start, work) = (sender.clone(), &start, &work);
            scope.spawn(move || {
                let mut worker = start();
                while let Some(result) = work(&mut worker).transpose() {
                    let is_error = result.is_err();
                    // Nobody receives any more after an error.
                    if sender.send(result).is_err() || is_error {
                        break;
                    }
                }
            });
        }
        drop(sender);
        let mut early = BTreeMap::new();
        let mut wanted = 0;
        for result in &receiver {
            let (number, result) = result?;
            early.insert(number, result);
            while let Some(result) = early.remove(&wanted) {
                each(result)?;
                wanted += 1;
            }
        }
        Ok(())
    })
}
