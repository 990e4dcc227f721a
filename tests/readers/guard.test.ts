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
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '0177.0.0.01',
    '4294967295',
    '[::ffff:0:127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:a00:1::]',
    '[2001::1]',
    '[fec0::1]',
    '[100::1]',
    '[3fff::1]',
    '[::8.8.8.8]',
    '[::ffff:169.254.169.254]',
    '192.88.99.1',
    '192.0.0.170',
    '198.51.100.1',
    '203.0.113.9',
    '233.252.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '[fe80::1%25eth0]',
    '127.0.0.1:8080',
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

suite('ports on which no feed is published are refused', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['example.org:443', 'allowed'],
    ['example.org:80', 'allowed'],
    ['example.org:8080', 'allowed'],
    ['example.org:1024', 'allowed'],
    ['example.org:65535', 'allowed'],
    ['example.org:0', 'refused'],
    ['example.org:22', 'refused'],
    ['example.org:25', 'refused'],
    ['example.org:587', 'refused'],
    ['8.8.8.8:53', 'refused'],
    ['example.org:6667', 'refused'],
    ['example.org:65536', 'refused'],
  ]
  for (const [host, outcome] of cases) {
    test(`${host}: ${outcome}`, () => assert.equal(guard.check(`http://${host}/`).outcome, outcome))
  }

  test('but in a network that the operator allows any port may be', () => {
    assert.equal(createGuard(['10.0.0.0/8']).check('http://10.0.0.1:81/').outcome, 'allowed')
  })
})

test('public addresses and names pass', () => {
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
