import { describe, expect, it } from 'vitest';
import { downloadedFile, explainMavenFailure, pomProperty } from '../../../src/neo4j/local/maven-output.js';

describe('what Maven prints', () => {
  it('names the file of a finished download, and only of that', () => {
    const line =
      'Downloaded from mirror: https://maven.example.org/org/slf4j/slf4j-api/1.7.36/slf4j-api-1.7.36.jar (41 kB at 142 kB/s)';
    expect(downloadedFile(`[INFO] ${line}`)).toBe('slf4j-api-1.7.36.jar');
    expect(downloadedFile(line.replace('Downloaded', 'Downloading'))).toBeUndefined();
    expect(downloadedFile(line.replace('.jar', '.pom'))).toBe('slf4j-api-1.7.36.pom');
    expect(downloadedFile(line.replace('.jar', '.xml'))).toBeUndefined();
    expect(downloadedFile('[INFO] Building jar: x.jar')).toBeUndefined();
  });

  it.each([
    ['[ERROR] Could not transfer artifact a:b:pom:1 from/to central: maven.example.org: Unknown host', 'NO_NETWORK'],
    [
      '[ERROR] Cannot access central in offline mode and the artifact a:b:1 has not been downloaded before',
      'NO_NETWORK',
    ],
    ['[ERROR] PKIX path building failed: unable to find valid certification path', 'NO_NETWORK'],
    ['[ERROR] Error copying artifact: No space left on device', 'DISK_FULL'],
    ['[ERROR] Could not create local repository at /home/a/.m2 -> Permission denied', 'NOT_WRITABLE'],
    ['[ERROR] Could not find artifact org.neo4j:neo4j:jar:5.26.30 in mirror', 'FETCH_FAILED'],
    ['[ERROR] Something never seen', 'FETCH_FAILED'],
    ['', 'FETCH_FAILED'],
  ])('%s is a %s that shows the line and offers three ways', (line, code) => {
    const error = explainMavenFailure(`[INFO] Scanning\n${line}\n`);
    expect(error.code).toBe(code);
    expect(error.message).toContain(line);
    expect(error.message).toContain('NEO4J_URI');
    expect(error.message).toContain('compose.yaml');
  });

  it('does not take a harmless line for the cause', () => {
    expect(explainMavenFailure('[INFO] Connection refused once, retried\n[ERROR] Non-parseable POM').code).toBe(
      'FETCH_FAILED',
    );
  });
});

describe('a property of a pom', () => {
  it('is found, trimmed', () => {
    expect(pomProperty('<properties><neo4j.version> 5.26.30 </neo4j.version></properties>', 'neo4j.version')).toBe(
      '5.26.30',
    );
  });

  it('is undefined when absent or not closed', () => {
    expect(pomProperty('<a>1</a>', 'b')).toBeUndefined();
    expect(pomProperty('<a>1', 'a')).toBeUndefined();
  });
});
