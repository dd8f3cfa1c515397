// A real SMTP server that counts what arrives, in a process of its own. Started by a case.
import { SMTPServer } from 'smtp-server';

const arrived = new Map();
const recipients = new Set();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  disableReverseLookup: true,
  maxClients: 200,
  onData(stream, session, done) {
    let head = '';
    stream.on('data', (part) => {
      if (head.length < 4_096) head += part.toString('latin1');
    });
    stream.on('end', () => {
      const id = /^message-id: (.+)$/im.exec(head)?.[1].trim() ?? 'none';
      arrived.set(id, (arrived.get(id) ?? 0) + 1);
      for (const { address } of session.envelope.rcptTo) recipients.add(address);
      done();
    });
  },
});
server.on('error', () => undefined);
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
process.on('message', () =>
  process.send({
    mails: arrived.size,
    total: [...arrived.values()].reduce((sum, times) => sum + times, 0),
    recipients: recipients.size,
  }),
);
process.once('disconnect', () => process.exit());
