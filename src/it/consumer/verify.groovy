// The runs of the example, by the names that a build server shows.
def names = []
new File(basedir, 'target/surefire-reports').eachFileMatch(~/TEST-.*\.xml/) { file ->
    new groovy.xml.XmlSlurper().parse(file).testcase.each { names << it.@name.text() }
}
assert names.any { it.contains('library.txt:9') && it.contains('26') } : names
assert names.any { it.contains('museum.txt') } : names
return true
