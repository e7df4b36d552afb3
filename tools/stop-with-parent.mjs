// Loaded into the product by start.mjs: when start.mjs is killed, the product closes in order instead of staying behind.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
