// The runs of the example, by the names that a build server shows.
def names = []
new File(basedir, 'target/surefire-reports').eachFileMatch(~/TEST-.*\.xml/) { file ->
    def suite = new groovy.xml.XmlSlurper().parse(file)
    assert suite.@tests.text() == '7'
    assert suite.@skipped.text() == '1' : 'the accepted finding'
    suite.testcase.each { names << it.@name.text() }
}
assert names.any { it.startsWith('library.txt:9 F1 stated-sum ') && it.contains('26场') } : names
assert names.any { it.contains('reports/museum.txt') } : names

// What is published beside the example.
def target = basedir.parentFile.parentFile
def jars = target.list().findAll { it.endsWith('.jar') }
assert jars.any { it.endsWith('-sources.jar') } && jars.any { it.endsWith('-javadoc.jar') } : jars
new java.util.jar.JarFile(new File(target, 'countercheck-cli.jar')).withCloseable { jar ->
    def notice = jar.getInputStream(jar.getEntry('META-INF/NOTICE')).getText('UTF-8')
    // Each library is there, and so is its notice.
    ['org/apache/commons/csv/': 'Commons CSV', 'org/apache/commons/io/': 'Commons IO', 'org/apache/commons/codec/': 'Commons Codec',
     'com/fasterxml/jackson/core/': 'Jackson Core', 'picocli/': 'picocli', 'org/jsoup/': 'jsoup', 'org/slf4j/': 'SLF4J'].each { folder, name ->
        assert jar.entries().any { it.name.startsWith(folder) } : folder
        assert notice.contains(name) : name
    }
    def known = ['org/countercheck/', 'org/apache/commons/', 'com/fasterxml/jackson/', 'picocli/', 'org/jsoup/', 'org/slf4j/', 'META-INF/']
    def others = jar.entries().findAll { e -> e.name.endsWith('.class') && !known.any { e.name.startsWith(it) } }
    assert others.isEmpty() : 'a library without a notice: ' + others
    assert jar.getEntry('META-INF/LICENSE') && jar.getEntry('META-INF/jsoup/LICENSE')
}
return true
