import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { createGuard, isNetwork } from '../../src/readers/http/guard.ts'

const guard = createGuard([])

suite('addresses that are not on the public internet are refused', () => {
  const hosts = [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0x7f000001',
    '017700000001',
    '127.1',
    '0',
    '0.0.0.0',
    '127.0.0.1.',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b::808:808]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[4000::1]',
  ]
  for (const host of hosts) {
    test(host, () => assert.equal(guard.check(`http://${host}/feed`).outcome, 'refused'))
  }
})

suite('so are addresses of another kind', () => {
  const addresses = [
    'ftp://example.org/',
    'file:///etc/passwd',
    'gopher://example.org/',
    'data:text/xml,<rss/>',
    'https://user@example.org/',
    'https://:password@example.org/',
    'http://[fe80::1%25eth0]/',
    'http://',
    '//example.org',
    'example.org/feed',
  ]
  for (const address of addresses) test(address, () => assert.equal(guard.check(address).outcome, 'refused'))

  test('no password comes back in the reason', () => {
    assert.doesNotMatch(JSON.stringify(guard.check('https://user:hunter2@example.org/')), /hunter2/)
  })
})

test('public addresses and names pass, on any port', () => {
  for (const address of [
    'https://example.org/feed',
    'http://8.8.8.8:8080/',
    'http://[2606:4700::1111]/',
    'https://مثال.example/',
  ]) {
    assert.equal(guard.check(address).outcome, 'allowed', address)
  }
})

suite('what a name leads to is judged as well', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['::ffff:8.8.8.8', true],
    ['127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['fe80::1%eth0', false],
    ['not an address', false],
  ]
  for (const [ip, reachable] of cases) test(ip, () => assert.equal(guard.isReachable(ip), reachable))
})

test('networks that the operator allows may be reached, and no others', () => {
  const own = createGuard(['10.0.0.0/8', 'fd00::/8', '127.0.0.0/8'])
  assert.equal(own.check('http://10.1.2.3/').outcome, 'allowed')
  assert.equal(own.check('http://[fd00::1]/').outcome, 'allowed')
  assert.equal(own.check('http://[::ffff:10.1.2.3]/').outcome, 'allowed')
  assert.equal(own.check('http://2130706433/').outcome, 'allowed')
  assert.equal(own.check('http://192.168.0.1/').outcome, 'refused')
  assert.equal(own.check('http://[fe80::1]/').outcome, 'refused')
})

test('a network is a CIDR block', () => {
  assert.deepEqual(['10.0.0.0/8', 'fd00::/8', '10.0.0.1', 'localhost', '10.0.0.0/40', ''].map(isNetwork), [
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})
